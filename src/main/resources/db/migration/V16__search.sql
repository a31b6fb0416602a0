-- What shoppers search, beside the mirrored catalogue: the words of each product, each word once per
-- store so that slips can be told, and what people call things. All three extensions are trusted
-- ones: whoever owns the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Products that shoppers may see. Words are folded (no case, no accents) by the service, and what is
-- in the vector are its own stems, the same for all languages (docs/adr/0011).
CREATE TABLE search_product (
    store_id   bigint   NOT NULL,
    product_id bigint   NOT NULL,
    handle     text     NOT NULL,
    title      text     NOT NULL,
    type       text     NOT NULL,
    tags       text     NOT NULL,
    vendor     text     NOT NULL,
    options    text     NOT NULL, -- values of its options, such as sizes and colours
    words      tsvector NOT NULL, -- A title, B type and tags, C vendor and options, D description
    PRIMARY KEY (store_id, product_id)
);
CREATE INDEX search_product_words ON search_product USING gin (store_id, words)
    WITH (fastupdate = off);
CREATE INDEX search_product_handle ON search_product (store_id, handle);

-- Every word of a store's titles, types, tags, vendors and options.
CREATE TABLE search_word (
    store_id bigint NOT NULL,
    word     text   NOT NULL,
    stem     text   NOT NULL,
    PRIMARY KEY (store_id, word)
);
CREATE INDEX search_word_stem ON search_word (store_id, stem);
CREATE INDEX search_word_alike ON search_word USING gin (store_id, word gin_trgm_ops);

-- SKUs and barcodes without what people leave out, in byte order so that a beginning finds them.
CREATE TABLE search_code (
    store_id   bigint NOT NULL,
    code       text   COLLATE "C" NOT NULL,
    product_id bigint NOT NULL,
    PRIMARY KEY (store_id, code, product_id)
);
CREATE INDEX search_code_of_product ON search_code (store_id, product_id);

-- How many of a product were sold lately.
CREATE TABLE search_sales (
    store_id   bigint NOT NULL,
    product_id bigint NOT NULL,
    sold       int    NOT NULL,
    PRIMARY KEY (store_id, product_id)
);

-- What a merchant's shoppers call things: groups of names that mean the same.
CREATE TABLE search_synonyms (
    store_id bigint PRIMARY KEY,
    version  int    NOT NULL,
    groups   text   NOT NULL -- JSON: [["sneakers", "trainers"], …]
);
