-- Whoever looks for lanes that are due asks each store for its oldest ones, so that a store with a
-- hundred thousand of them does not hide those of the others. It replaces the index on next_at alone.
CREATE INDEX lane_due_by_store ON lane (store_id, next_at) WHERE next_at IS NOT NULL;
DROP INDEX lane_due;
