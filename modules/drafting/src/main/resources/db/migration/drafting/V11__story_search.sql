-- Words and people are looked for in an index that follows the stories in the order in which they change.
alter table story add column changed_at timestamp with time zone;

update story set changed_at = greatest(saved_at, stage_at);

alter table story alter column changed_at set not null;

create index story_by_change on story (changed_at, id);
create index story_by_desk on story (desk, stage_at desc, id desc);
drop index quoted_person_by_name;
