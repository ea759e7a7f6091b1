/**
 * The oldest browsers that our scripts and styles are made for: those of March 2022, on phones that families hold or are
 * handed down. They are the first that all know cascade layers. Anything older gets plain HTML with working links.
 * Vite writes syntax and CSS for them; what a browser must bring itself is in `newerThanFloor`.
 */
export const browserFloor: readonly string[] = ['ios15.4', 'chrome99', 'firefox97'];

/**
 * What at least one of these browsers lacks, as MDN's browser-compat-data (November 2026) says, as far as a page like
 * ours could be tempted to use it. The linter keeps it out of what visitors download, a test of the finished site looks
 * for it there, and a browser test takes it all away. A thing of a constructor is `Map.groupBy`, a thing of each instance
 * `Array.prototype.with`.
 */
export const newerThanFloor: readonly string[] = [
  ...of('Array', 'fromAsync'),
  ...each('Array', 'findLast findLastIndex toReversed toSorted toSpliced with'),
  ...each('ArrayBuffer', 'detached maxByteLength resizable resize transfer transferToFixedLength'),
  ...of('Error', 'isError'),
  ...each('Iterator', 'drop every filter find flatMap forEach map reduce some take toArray'),
  ...of('Iterator', 'concat from zip zipKeyed'),
  ...of('JSON', 'isRawJSON rawJSON'),
  ...of('Map', 'groupBy'),
  ...each('Map', 'getOrInsert getOrInsertComputed'),
  ...of('Math', 'f16round sumPrecise'),
  ...of('Object', 'groupBy'),
  ...of('Promise', 'try withResolvers'),
  ...of('RegExp', 'escape'),
  ...each('RegExp', 'unicodeSets'),
  ...each('Set', 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union'),
  ...each('String', 'isWellFormed toWellFormed'),
  ...of('Uint8Array', 'fromBase64 fromHex'),
  ...each('Uint8Array', 'findLast findLastIndex setFromBase64 setFromHex toBase64 toHex toReversed toSorted with'),
  ...each('WeakMap', 'getOrInsert getOrInsertComputed'),
  ...of('AbortSignal', 'any timeout'),
  ...each('AbortSignal', 'throwIfAborted'),
  ...each('Blob', 'bytes'),
  ...each('Document', 'activeViewTransition adoptedStyleSheets ariaNotify caretPositionFromPoint moveBefore'),
  ...each('Document', 'startViewTransition'),
  ...of('Document', 'parseHTML parseHTMLUnsafe'),
  ...each('DocumentFragment', 'moveBefore'),
  ...each('Element', 'ariaNotify checkVisibility computedStyleMap getHTML moveBefore requestFullscreen role setHTML'),
  ...each('Element', 'scrollIntoViewIfNeeded setHTMLUnsafe'),
  ...each('Element', 'ariaActiveDescendantElement ariaAtomic ariaAutoComplete ariaBrailleLabel ariaBusy ariaChecked'),
  ...each('Element', 'ariaColCount ariaColIndex ariaColSpan ariaControlsElements ariaCurrent ariaDescribedByElements'),
  ...each('Element', 'ariaDescription ariaDetailsElements ariaDisabled ariaErrorMessageElements ariaExpanded'),
  ...each('Element', 'ariaFlowToElements ariaHasPopup ariaHidden ariaInvalid ariaKeyShortcuts ariaLabel'),
  ...each('Element', 'ariaLabelledByElements ariaLevel ariaLive ariaModal ariaMultiLine ariaMultiSelectable'),
  ...each('Element', 'ariaOrientation ariaOwnsElements ariaPlaceholder ariaPosInSet ariaPressed ariaReadOnly'),
  ...each('Element', 'ariaRelevant ariaRequired ariaRoleDescription ariaRowCount ariaRowIndex ariaRowSpan'),
  ...each('Element', 'ariaSelected ariaSetSize ariaSort ariaValueMax ariaValueMin ariaValueNow ariaValueText'),
  ...each('HTMLButtonElement', 'command commandForElement popoverTargetAction popoverTargetElement'),
  ...each('HTMLDetailsElement', 'name'),
  ...each('HTMLDialogElement', 'close closedBy open requestClose returnValue show showModal'),
  ...each('HTMLElement', 'attachInternals autocapitalize autofocus hidePopover inert outerText popover showPopover'),
  ...each('HTMLElement', 'togglePopover translate writingSuggestions'),
  ...each('HTMLFormElement', 'rel relList requestSubmit'),
  ...each('HTMLImageElement', 'fetchPriority'),
  ...each('HTMLInputElement', 'dirName popoverTargetAction popoverTargetElement showPicker'),
  ...of('HTMLScriptElement', 'supports'),
  ...each('HTMLSelectElement', 'showPicker'),
  ...each('HTMLTemplateElement', 'shadowRootMode'),
  ...each('Headers', 'getSetCookie'),
  ...each('Navigator', 'connection permissions userActivation userAgentData wakeLock'),
  ...each('Request', 'bytes duplex'),
  ...each('Response', 'bytes'),
  ...of('Response', 'json'),
  ...each('ShadowRoot', 'getHTML setHTML setHTMLUnsafe'),
  ...of('URL', 'canParse parse'),
  ...each('URLSearchParams', 'size'),
  ...'AsyncDisposableStack CSSStyleValue CloseWatcher CompressionStream CookieStore DecompressionStream'.split(' '),
  ...'DisposableStack Float16Array Highlight HTMLDialogElement Iterator Navigation'.split(' '),
  ...'OffscreenCanvas Sanitizer SharedWorker SuppressedError TextDecoderStream TransformStream'.split(' '),
  ...'URLPattern WritableStream cancelIdleCallback cookieStore navigation requestIdleCallback scheduler'.split(' '),
];

/** Names of things on the list that older things bear too: `size` is new of an address's parameters, and old of a map. */
export const sharedNames: ReadonlySet<string> = new Set(
  'close command every filter find flatMap forEach map name open reduce rel relList show size some translate'.split(
    ' ',
  ),
);

function of(owner: string, names: string): string[] {
  return names.split(' ').map((name) => `${owner}.${name}`);
}

function each(owner: string, names: string): string[] {
  return of(`${owner}.prototype`, names);
}
