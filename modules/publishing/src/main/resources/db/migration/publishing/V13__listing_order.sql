-- In the order in which lists are read: H2 follows an index forwards only, and only if it has every column of the order.
drop index listing_latest;
drop index listing_of_desk;
drop index listing_of_day;
drop index listing_changes;

create index listing_latest on listing (standing, published_at desc, story desc);
create index listing_of_desk on listing (standing, desk, published_at desc, story desc);
create index listing_of_day on listing (standing, published_on desc, published_at desc, story desc);
create index listing_changes on listing (changed_at, story);
