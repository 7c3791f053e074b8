// The icons of the pane, each from its own file: 16 px and 20 px, filled for a state, regular for an action.
export { Add16Regular } from '@fluentui/react-icons/svg/add';
export { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
export { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
export { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle48Regular,
} from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronDown16Regular, ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
export { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
export { Copy16Regular } from '@fluentui/react-icons/svg/copy';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
export { DocumentArrowLeft48Regular } from '@fluentui/react-icons/svg/document-arrow-left';
export { DocumentMultiple20Regular } from '@fluentui/react-icons/svg/document-multiple';
export { DocumentSearch16Regular } from '@fluentui/react-icons/svg/document-search';
export {
  DocumentTable16Regular,
  DocumentTable20Regular,
} from '@fluentui/react-icons/svg/document-table';
export { Edit16Regular } from '@fluentui/react-icons/svg/edit';
export { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
export { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
export { Info16Regular } from '@fluentui/react-icons/svg/info';
export { Mail16Regular } from '@fluentui/react-icons/svg/mail';
export { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
export { PlugDisconnected48Regular } from '@fluentui/react-icons/svg/plug-disconnected';
export {
  QuestionCircle16Filled,
  QuestionCircle20Regular,
} from '@fluentui/react-icons/svg/question-circle';
export { Settings20Regular } from '@fluentui/react-icons/svg/settings';
