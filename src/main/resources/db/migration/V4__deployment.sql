-- What this database remembers of the deployment that began it. A fingerprint tells whether a key is
-- still the same one and nothing about the key.
CREATE TABLE deployment (
    name        text  PRIMARY KEY,
    fingerprint bytea NOT NULL
);
