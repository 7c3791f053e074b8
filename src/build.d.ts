/** Version in package.json, put in by the build. */
declare const __VERSION__: string;

/** Short commit the build was made from, shown in the pane so that change control can name it. */
declare const __BUILD_ID__: string;

declare module '*.css';
