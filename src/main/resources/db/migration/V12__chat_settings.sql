-- How a merchant arranged the chat: menu, hours, what is said when closed, collections, sold-out
-- products. JSON; what it does not name is as it always was. The version counts the changes of all
-- settings, so that an edit of an older state can be told from one of the latest.
ALTER TABLE store_settings
    ADD COLUMN chat    text   NOT NULL DEFAULT '{}',
    ADD COLUMN version bigint NOT NULL DEFAULT 1;

-- The settings of a store as they were before a change, to bring them back. The last twenty stay;
-- who changed them is in the audit trail.
CREATE TABLE store_settings_past (
    store_id    bigint      NOT NULL REFERENCES store (id),
    id          bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    version     bigint      NOT NULL,
    settings    text        NOT NULL, -- JSON: the columns as they were
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (store_id, id)
);
