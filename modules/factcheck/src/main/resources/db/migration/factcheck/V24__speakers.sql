-- Who is quoted: people and organisations, under every name that stories print.
create table speaker (
    id          uuid                     primary key,
    kind        varchar(20)              not null check (kind in ('PERSON', 'ORGANISATION')),
    name        varchar(200)             not null,
    note        varchar(1000)            default '' not null,
    -- an entry that turned out to be somebody who has one already; it keeps its names, roles and history
    merged_into uuid                     references speaker (id),
    -- the entry that all of them are shown under; itself if it was not merged
    root        uuid                     not null references speaker (id),
    added_by    uuid                     not null,
    added_at    timestamp with time zone not null,
    version     int                      not null,
    constraint speaker_merged check ((merged_into is null and root = id) or (merged_into is not null and merged_into <> id and root <> id))
);
create index speaker_root on speaker (root);

-- Every name of a speaker, folded: without case, marks and punctuation.
create table speaker_name (
    id       uuid         primary key,
    speaker  uuid         not null references speaker (id),
    name     varchar(200) not null,
    name_key varchar(200) not null check (name_key <> ''),
    unique (speaker, name_key)
);
create index speaker_name_key on speaker_name (name_key);

-- What a speaker was, and when. A day that nobody knows is empty.
create table held_role (
    id           uuid                     primary key,
    speaker      uuid                     not null references speaker (id),
    role         varchar(200)             not null,
    organisation varchar(200)             not null,
    held_from    date,
    held_until   date,
    source       varchar(500)             not null,
    added_by     uuid                     not null,
    added_at     timestamp with time zone not null,
    constraint held_role_days check (held_from is null or held_until is null or held_until >= held_from)
);
create index held_role_speaker on held_role (speaker);

-- Who changed what about a speaker, and when.
create table speaker_change (
    id      uuid                     primary key,
    speaker uuid                     not null references speaker (id),
    what    varchar(2000)            not null,
    by_whom uuid                     not null,
    at      timestamp with time zone not null
);
create index speaker_change_of on speaker_change (speaker, at);

-- Under which name a quotation was given to its speaker, folded. Null where that was not read yet; a task does.
alter table quotation_check add column speaker_key varchar(200);
create index quotation_check_speaker on quotation_check (speaker_key);
