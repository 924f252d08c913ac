-- Lists are read from one key to the next, so that page 1,000 costs what page 1 costs.
drop index story_by_stage;
drop index story_by_author;

create index story_by_time on story (stage_at desc, id desc);
create index story_by_stage on story (stage, stage_at desc, id desc);
create index story_author_by_person on story_author (person, story);
