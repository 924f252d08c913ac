-- How somebody wants to be told by mail, if at all.
alter table person add column mail varchar(200);
alter table person add column mailing varchar(10) default 'NEVER' not null;
alter table person add constraint person_mailing check (mailing in ('NEVER', 'AT_ONCE', 'DIGEST'));

-- What this module has to know of a story to tell of it, and who had which part in it.
create table dossier (
    story    uuid         primary key,
    headline varchar(300) not null,
    desk     varchar(40)  not null
);

create table party (
    story  uuid        not null,
    person uuid        not null,
    part   varchar(10) not null check (part in ('AUTHOR', 'CHECKER', 'APPROVER')),
    primary key (story, person, part)
);

-- What somebody is told. Nobody is told the same twice, whatever is tried again.
create table message (
    id          uuid                     primary key,
    person      uuid                     not null references person (id),
    story       uuid                     not null,
    revision    int                      not null,
    fact        varchar(60)              not null,
    headline    varchar(300)             not null,
    said        varchar(2100)            not null,
    told_by     uuid,
    happened_at timestamp with time zone not null,
    is_read     boolean                  not null,
    mailed_at   timestamp with time zone,
    constraint told_once unique (person, story, revision, fact, happened_at)
);

create index message_newest on message (person, happened_at, id);
create index message_unread on message (person, is_read);
