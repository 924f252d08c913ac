-- Append-only: rows come in the order in which things happened and never change.
create table entry (
    id          bigint generated always as identity primary key,
    happened_at timestamp with time zone not null,
    fact        varchar(60)              not null,
    story       uuid                     not null,
    person      uuid,
    payload     text                     not null
);

create index entry_of_story on entry (story, id);
