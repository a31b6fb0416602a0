-- Files that shoppers sent, as far as the store wants them. Whoever fetches one counts its attempt
-- up; pieces of an attempt that was overtaken count for nothing.
CREATE TABLE media (
    store_id        bigint      NOT NULL,
    id              text        NOT NULL, -- Meta's
    conversation_id uuid        NOT NULL,
    kind            text        NOT NULL, -- image, video, audio, document, sticker
    state           text        NOT NULL DEFAULT 'coming', -- coming, kept, too_large, wrong_type, gone, broken, given_up
    attempt         integer     NOT NULL,
    type            text,                 -- media type by its content; null unless it is kept
    size            bigint      NOT NULL DEFAULT 0,
    sha256          text,
    received_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store_id, id)
);
CREATE INDEX media_of_conversation ON media (store_id, conversation_id);
CREATE INDEX media_by_time ON media (store_id, received_at);

CREATE TABLE media_piece (
    store_id bigint  NOT NULL,
    media_id text    NOT NULL,
    attempt  integer NOT NULL,
    place    integer NOT NULL, -- from 0
    content  bytea   NOT NULL, -- sealed; says which piece of which file it is
    PRIMARY KEY (store_id, media_id, attempt, place)
);
-- sealed bytes do not get smaller
ALTER TABLE media_piece ALTER COLUMN content SET STORAGE EXTERNAL;
