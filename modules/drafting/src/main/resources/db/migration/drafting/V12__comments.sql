-- What colleagues say to each other about some words of a story. The passage is the whole field as it read then: it tells where the
-- words are now.
create table story_comment (
    id          uuid                     primary key,
    story       uuid                     not null references story (id),
    field       varchar(20)              not null check (field in ('HEADLINE', 'STANDFIRST', 'KEY_POINT', 'BODY')),
    field_index int                      not null,
    start_at    int                      not null,
    end_at      int                      not null,
    passage     text                     not null,
    said        varchar(2000)            not null,
    said_by     uuid                     not null,
    said_at     timestamp with time zone not null,
    resolved_by uuid,
    resolved_at timestamp with time zone,
    version     int                      not null,
    check (start_at < end_at),
    check ((resolved_by is null) = (resolved_at is null))
);

create index comment_by_story on story_comment (story, said_at, id);

create table story_reply (
    id      uuid                     primary key,
    comment uuid                     not null references story_comment (id),
    said    varchar(2000)            not null,
    said_by uuid                     not null,
    said_at timestamp with time zone not null
);

create index reply_by_comment on story_reply (comment, said_at, id);
