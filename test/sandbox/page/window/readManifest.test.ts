/** @jest-environment jsdom */
import { readManifest } from '../../../../src/sandbox/page/window/readManifest';

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="urn:bt">
  <Id>1234</Id>
  <DisplayName DefaultValue="Counting"/>
  <DefaultSettings><SourceLocation DefaultValue="https://add.in/pane.html"/></DefaultSettings>
  <VersionOverrides xmlns="urn:overrides">
    <Control xsi:type="Button" id="Open">
      <Label resid="Open.Label"/>
      <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
      <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="80" resid="Icon.80"/></Icon>
      <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action>
    </Control>
    <Control xsi:type="Button" id="Count">
      <Label resid="Count.Label"/>
      <Action xsi:type="ExecuteFunction"><FunctionName>countAll</FunctionName></Action>
    </Control>
    <Resources>
      <bt:Image id="Icon.16" DefaultValue="https://add.in/16.png"/>
      <bt:Image id="Icon.80" DefaultValue="https://add.in/80.png"/>
      <bt:Url id="Pane" DefaultValue="https://add.in/pane.html"/>
      <bt:String id="Open.Label" DefaultValue="Open counting"/>
      <bt:String id="Open.Tip" DefaultValue="Counts things."/>
      <bt:String id="Count.Label" DefaultValue="Count all"/>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test('buttons are read with label, tip, largest picture and action', () => {
  const { buttons } = readManifest(MANIFEST);
  expect(buttons).toEqual([
    {
      id: 'Open',
      label: 'Open counting',
      tip: 'Counts things.',
      icon: 'https://add.in/80.png',
      action: { kind: 'pane', page: 'https://add.in/pane.html' },
    },
    {
      id: 'Count',
      label: 'Count all',
      tip: '',
      icon: undefined,
      action: { kind: 'function', name: 'countAll' },
    },
  ]);
});

test('name and pane are those of the add-in', () => {
  expect(readManifest(MANIFEST)).toMatchObject({
    id: '1234',
    displayName: 'Counting',
    page: 'https://add.in/pane.html',
  });
});

test.each(['', '<html></html>', '<OfficeApp>'])('%p is no manifest', (text) => {
  expect(() => readManifest(text)).toThrow('not an add-in manifest');
});
