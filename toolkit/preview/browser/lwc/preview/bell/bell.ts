import { errorMessage, onRecordsChanged, request } from 'preview/lds';
import { isoInstant } from 'preview/org';
import Popover from 'preview/popover';

interface LocalNotification {
  id: string;
  title: string;
  body: string;
  targetId: string | null;
  createdDate: string;
  read: boolean;
}

interface Line {
  id: string;
  title: string;
  body: string;
  url: string;
  time: number;
  className: string;
}

/** How often the bell asks by itself, in milliseconds. */
const interval = 20_000;

/** Notifications that flows have sent the user. */
export default class Bell extends Popover {
  error: string | undefined;
  items: LocalNotification[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    // The page itself comes first.
    setTimeout(() => void this.load(), 500);
    this.#timer = setInterval(() => void this.load(), interval);
    this.#stop = onRecordsChanged(() => void this.load());
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#stop?.();
  }

  get unread(): number {
    return this.items.filter(({ read }) => !read).length;
  }

  get buttonLabel(): string {
    return this.unread === 0 ? 'Notifications' : `Notifications, ${this.unread} unread`;
  }

  get isEmpty(): boolean {
    return this.items.length === 0 && !this.error;
  }

  get notifications(): Line[] {
    return this.items.map(({ id, title, body, targetId, createdDate, read }) => ({
      id,
      title,
      body,
      url: targetId === null ? '/lightning/page/home' : `/lightning/r/${targetId}/view`,
      time: Date.parse(isoInstant(createdDate)),
      className: read ? 'preview-notification' : 'preview-notification preview-notification_unread'
    }));
  }

  private async load(): Promise<void> {
    try {
      this.items = (await request('GET', '/local/notifications')) as LocalNotification[];
      this.error = undefined;
    } catch (error) {
      this.error = errorMessage(error);
    }
  }

  override toggle(): void {
    super.toggle();
    if (this.open) {
      void this.load();
    }
  }

  handleOpen(event: Event & { currentTarget: HTMLElement }): void {
    this.close();
    const { id } = event.currentTarget.dataset;
    void request('POST', '/local/notifications/read', { ids: [id] })
      .then(() => this.load())
      .catch(() => undefined);
  }
}
