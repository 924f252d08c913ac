-- The signature on the seal, by a key that is not in the database; none where it was approved before there was one.
alter table clearance add column signature varchar(120);
