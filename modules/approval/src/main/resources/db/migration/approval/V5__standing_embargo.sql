-- An embargo belongs to the story until it is over, whoever signs next; it has a zone of its own, and whoever ends it says why.
alter table review add column embargo_wall timestamp;
alter table review add column embargo_zone varchar(60);
alter table review add column embargo_at timestamp with time zone;
alter table review add column embargo_by uuid;
alter table review add constraint review_embargo check ((embargo_at is null) = (embargo_wall is null)
    and (embargo_at is null) = (embargo_zone is null) and (embargo_at is null) = (embargo_by is null));

alter table approval add column embargo_zone varchar(60);
alter table approval add column embargo_why varchar(500) default '' not null;
update approval set embargo_zone = planned_zone where embargo_at is not null;
