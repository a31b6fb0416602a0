-- The menu of a store's chat, as a tree in JSON (store.MenuJson); NULL for the usual one. It has a
-- version of its own, so that an edit of the menu and one of the other settings do not get in each
-- other's way.
ALTER TABLE store_settings
    ADD COLUMN menu         text,
    ADD COLUMN menu_version bigint NOT NULL DEFAULT 1;

-- Until now a menu was a list of names in "chat". What was chosen is on, in its order; what was not
-- is there to be switched on. The old list stays where it is for replicas of the version before,
-- and goes with the next change of the settings.
UPDATE store_settings
SET menu = jsonb_build_object('word', 'menu', 'items', (
    SELECT jsonb_agg(
        jsonb_build_object('id', entry.tag, 'kind', 'action', 'action', entry.tag, 'on', entry.chosen)
        ORDER BY entry.place)
    FROM (
        SELECT CASE tag WHEN 'contact' THEN 'human' ELSE tag END AS tag, true AS chosen, place
        FROM jsonb_array_elements_text(chat::jsonb -> 'menu') WITH ORDINALITY AS chosen(tag, place)
        UNION ALL
        SELECT CASE tag WHEN 'contact' THEN 'human' ELSE tag END, false, 100 + place
        FROM unnest(ARRAY['best_sellers', 'collections', 'cart', 'browse', 'search', 'orders',
                          'language', 'help', 'contact']) WITH ORDINALITY AS known(tag, place)
        WHERE NOT (chat::jsonb -> 'menu') ? tag
    ) AS entry))::text
WHERE jsonb_typeof(chat::jsonb -> 'menu') = 'array'
  AND jsonb_array_length(chat::jsonb -> 'menu') > 0
  AND chat::jsonb -> 'menu' <> '["best_sellers", "collections", "cart", "browse", "search",
                                 "orders", "language", "help"]'::jsonb;

-- Menus as they were before a change, to bring them back. The last twenty stay.
CREATE TABLE store_menu_past (
    store_id    bigint      NOT NULL REFERENCES store (id),
    version     bigint      NOT NULL,
    menu        text,                 -- as in store_settings
    replaced_at timestamptz NOT NULL,
    PRIMARY KEY (store_id, version)
);

-- How often the entries of a menu were chosen on a day of the store's, and how often who chose one wrote
-- again within the hour. Numbers only: nobody can be told from them.
CREATE TABLE menu_use (
    store_id bigint NOT NULL REFERENCES store (id),
    day      date   NOT NULL,
    entry    text   NOT NULL,         -- its id in the menu of that day
    used     bigint NOT NULL DEFAULT 0,
    went_on  bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, day, entry)
);
