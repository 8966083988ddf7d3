/** https://developer.salesforce.com/docs/platform/lwc/guide/use-toast.html. The page shell shows what it announces. */
export interface ToastAttributes {
  title?: string;
  message?: string;
  /** In place of `{0}`, `{1}`: text, or a link `{ url, label }`. */
  messageData?: (string | { url: string; label: string })[];
  variant?: 'info' | 'success' | 'warning' | 'error';
  mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

export const ShowToastEventName = 'lightning__showtoast';

export class ShowToastEvent extends CustomEvent<Record<string, never>> {
  readonly toastAttributes: ToastAttributes;

  constructor(toast: ToastAttributes) {
    super(ShowToastEventName, { composed: true, cancelable: true, bubbles: true, detail: {} });
    this.toastAttributes = toast;
  }
}
