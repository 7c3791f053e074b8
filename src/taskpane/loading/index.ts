import './loading.css';
import { watchForOffice } from './watch';

watchForOffice();
