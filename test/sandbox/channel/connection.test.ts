import type { ConnectionOptions } from '../../../src/sandbox/channel/Peer';
import { Sandbox } from '../../../src/sandbox/host/Sandbox';

const ORIGIN = 'https://sandbox.test';

interface Answer {
  _actionName: string;
  _correlationId: number;
  _responseType: number;
  _data: unknown;
}

/** An add-in's side of the channel, without office.js. */
function connectTo(sandbox: Sandbox, options: Partial<ConnectionOptions> = {}) {
  const answers: Answer[] = [];
  const connection = sandbox.connect(
    { post: (text) => answers.push(JSON.parse(text) as Answer) },
    { addinOrigin: ORIGIN, hostOrigin: ORIGIN, conversationId: 'one', ...options },
  );
  const send = (name: string, data: unknown, fields: object = {}): void => {
    const message = {
      _messageType: 0,
      _actionType: 0,
      _actionName: name,
      _conversationId: 'one',
      _correlationId: answers.length + 1,
      _data: data,
      ...fields,
    };
    connection.receive(JSON.stringify(message), ORIGIN);
  };
  return { connection, answers, send };
}

const batch = (body: object) => ({
  ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], JSON.stringify(body), 0, 1],
  DdaMethod: { ControlId: 1, Version: 1, DispatchId: 93 },
});

test('an add-in is told which host it is in and what that supports', () => {
  const { answers, send } = connectTo(new Sandbox({ excelApi: '1.14' }));
  send('ContextActivationManager_getAppContextAsync', '1');
  expect(answers[0]?._data).toMatchObject({ _appName: 16, _clientMode: 1 });
  const { _requirementMatrix } = answers[0]?._data as { _requirementMatrix: string };
  expect(JSON.parse(_requirementMatrix)).toMatchObject({ excelapi: '1.14' });
});

test('a batch is answered with the results of its actions', () => {
  const sandbox = new Sandbox();
  const { answers, send } = connectTo(sandbox);
  const body = {
    Actions: [
      {
        Id: 5,
        ActionType: 4,
        Name: 'Values',
        ObjectPathId: 3,
        ArgumentInfo: { Arguments: [[[7]]] },
      },
      { Id: 6, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['address'] } },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      4: {
        Id: 4,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['Sheet1'] },
      },
      3: {
        Id: 3,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: ['B2'] },
      },
    },
  };
  send('executeMethod', batch(body));
  const { Data } = answers[0]?._data as { Data: [number, unknown, string] };
  expect(JSON.parse(Data[2])).toEqual({
    Results: [
      { ActionId: 5, Value: null },
      { ActionId: 6, Value: { Address: 'Sheet1!B2' } },
    ],
    TraceIds: [],
  });
  expect(sandbox.view.cell('Sheet1', 1, 1).text).toBe('7');
});

test('messages of other conversations and other scripts are left alone', () => {
  const { answers, send, connection } = connectTo(new Sandbox());
  send('ContextActivationManager_getAppContextAsync', '1', { _conversationId: 'another' });
  connection.receive('{"hello":"world"}', ORIGIN);
  connection.receive('{not json', ORIGIN);
  connection.receive({ an: 'object' }, ORIGIN);
  expect(answers).toEqual([]);
});

test('a message from another origin is an error', () => {
  const { connection } = connectTo(new Sandbox());
  const message = { _messageType: 0, _actionName: 'executeMethod', _conversationId: 'one' };
  expect(() => connection.receive(JSON.stringify(message), 'https://elsewhere.test')).toThrow(
    'another origin',
  );
});

test('a method that the host does not know is noted', () => {
  const sandbox = new Sandbox();
  const { answers, send } = connectTo(sandbox);
  send('executeMethod', { DdaMethod: { ControlId: 1, Version: 1, DispatchId: 64 } });
  expect(sandbox.notImplemented).toEqual(['method 64']);
  expect(answers[0]?._data).toMatchObject({ Error: 5001 });
});

test('a closed connection neither answers nor sends events', () => {
  const sandbox = new Sandbox();
  const { answers, send, connection } = connectTo(sandbox);
  send('documentSelectionChanged', {}, { _actionType: 1 });
  connection.close();
  sandbox.user.select('Sheet1', { row: 1, column: 1, rows: 1, columns: 1 });
  send('ContextActivationManager_getAppContextAsync', '1');
  expect(answers).toHaveLength(1);
});

test('a ribbon button pressed before the add-in is ready is an error', async () => {
  const { connection } = connectTo(new Sandbox());
  await expect(connection.invokeCommand('checkNow')).rejects.toThrow(
    'not asked for ribbon commands',
  );
});
