-- Who goes on with a story, if it is not whoever began it; and the story that it follows.
alter table story add column in_hand uuid;
alter table story add column follows uuid references story (id);
create index story_by_original on story (follows);
