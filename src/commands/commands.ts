// Each ribbon button that acts without the pane is one line here: Office.actions.associate with the
// name in the manifest and the workflow it calls. The manifest's one button opens the pane, which
// Excel does by itself, so none is associated yet; Excel still waits for the page to be ready.
void Office.onReady();
