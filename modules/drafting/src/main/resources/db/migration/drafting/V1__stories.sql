create table story (
    id            uuid                     primary key,
    slug          varchar(120)             not null,
    state         varchar(20)              not null check (state in ('DRAFT', 'SUBMITTED')),
    stage         varchar(20)              not null,
    stage_note    text                     not null,
    stage_at      timestamp with time zone not null,
    planned       timestamp with time zone,
    address       varchar(200),
    headline      varchar(300)             not null,
    desk          varchar(40)              not null,
    draft         text                     not null,
    draft_number  int                      not null,
    revision      int                      not null,
    created_by    uuid                     not null,
    saved_by      uuid                     not null,
    saved_at      timestamp with time zone not null,
    version       int                      not null
);

create index story_by_stage on story (stage, stage_at);
create index story_by_author on story (created_by, stage_at);

-- Everybody who wrote on a story. None of them may check or approve it.
create table story_author (
    story  uuid not null references story (id),
    person uuid not null,
    primary key (story, person)
);

-- Immutable: what was submitted, word for word.
create table revision (
    story        uuid                     not null references story (id),
    number       int                      not null,
    content      text                     not null,
    submitted_by uuid                     not null,
    submitted_at timestamp with time zone not null,
    primary key (story, number)
);
