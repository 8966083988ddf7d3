/** https://developer.salesforce.com/docs/platform/lwc/guide/use-toast.html. The base toast container shows what it announces. */
import Toast from 'lightning/toast';

export interface ToastAttributes {
  title?: string;
  message?: string;
  /** In place of `{0}`, `{1}`: text, or a link `{ url, label }`. */
  messageData?: readonly (string | { url: string; label: string })[];
  variant?: 'info' | 'success' | 'warning' | 'error';
  mode?: 'dismissible' | 'dismissable' | 'pester' | 'sticky';
}

export const ShowToastEventName = 'lightning__showtoast';

export class ShowToastEvent extends CustomEvent<ToastAttributes & { toast: unknown }> {
  /** What the toast container reads. */
  readonly toastAttributes: Record<string, unknown>;

  constructor(toast: ToastAttributes) {
    super(ShowToastEventName, {
      composed: true,
      cancelable: true,
      bubbles: true,
      detail: { ...toast, toast: Toast }
    });
    const { title, message = '', messageData = [], variant = 'info', mode = 'dismissible' } = toast;
    const links: Record<string, { url: string; label: string }> = {};
    messageData.forEach((data, index) => {
      if (typeof data === 'object') {
        links[index] = data;
      }
    });
    this.toastAttributes = {
      title,
      // The container knows links only; plain texts are put in here.
      message: message.replaceAll(/\{(\d+)\}/g, (found, index: string) => {
        const data = messageData[Number(index)];
        return typeof data === 'string' ? data : found;
      }),
      messageData: Object.keys(links).length > 0 ? links : undefined,
      mode: mode === 'sticky' ? 'sticky' : 'dismissible',
      type: variant
    };
  }
}
