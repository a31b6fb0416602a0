package app.tendero.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long rows are kept that are done. A start with a window that is too short is refused. */
@ConfigMapping(prefix = "tendero.retention")
public interface Retention {

    /**
     * {@code INBOX_RETENTION_DAYS}: dedup keys. Meta delivers again for 7 days, Shopify for hours;
     * what comes later than this is taken for new.
     */
    @WithDefault("${INBOX_RETENTION_DAYS:30}")
    int inboxDays();

    /** {@code OUTBOX_RETENTION_DAYS}: what was sent, without its words. */
    @WithDefault("${OUTBOX_RETENTION_DAYS:30}")
    int outboxDays();

    /** {@code REJECTED_RETENTION_DAYS}: signed webhooks that could not be used. */
    @WithDefault("${REJECTED_RETENTION_DAYS:30}")
    int rejectedDays();
}
