-- Vacuum comes to the queues every round, and in PostgreSQL's usual portions it took up to half a
-- processor for most of a second; two thirds of the slowest answers lay in that time. With rests of
-- 10 ms in place of 2 the same work takes twice as long and is hardly felt. The statements on the
-- queues find their rows by key whatever the statistics say: these may be older.
ALTER TABLE lane SET (autovacuum_vacuum_cost_delay = 10);
ALTER TABLE inbox SET (autovacuum_vacuum_cost_delay = 10, autovacuum_analyze_scale_factor = 0.5);
ALTER TABLE outbox SET (autovacuum_vacuum_cost_delay = 10, autovacuum_analyze_scale_factor = 0.5);

DO $$
DECLARE
    part regclass;
BEGIN
    FOR part IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'message'::regclass LOOP
        EXECUTE format('ALTER TABLE %s SET (autovacuum_vacuum_cost_delay = 10)', part);
    END LOOP;
END $$;

-- As it was, but for the rests.
CREATE OR REPLACE FUNCTION message_partitions() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    this_month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
    month timestamp;
    part text;
    changed integer := 0;
BEGIN
    IF NOT pg_try_advisory_xact_lock(7203110020) THEN
        RETURN 0;
    END IF;
    PERFORM set_config('lock_timeout', '2s', true);
    FOR step IN -13..2 LOOP
        month := this_month + step * interval '1 month';
        part := 'message_' || to_char(month, 'YYYYMM');
        IF to_regclass(part) IS NULL THEN
            EXECUTE format('CREATE TABLE %I (LIKE message INCLUDING ALL) '
                'WITH (autovacuum_vacuum_cost_delay = 10)', part);
            EXECUTE format('ALTER TABLE message ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part,
                month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
            changed := changed + 1;
        END IF;
    END LOOP;
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'message'::regclass
          AND c.relname < 'message_' || to_char(this_month - interval '13 months', 'YYYYMM')
    LOOP
        EXECUTE format('DROP TABLE %I', part);
        changed := changed + 1;
    END LOOP;
    RETURN changed;
END $$;
