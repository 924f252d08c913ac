-- The few notices that wait for an edition are looked for among all that were ever told.
create index notice_that_waits on notice (edition, written_at);
