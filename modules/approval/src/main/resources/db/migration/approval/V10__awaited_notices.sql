-- What readers are told with the next edition of a story, for who decides on it.
create table awaited_notice (
    id         uuid                     not null,
    story      uuid                     not null,
    kind       varchar(13)              not null,
    passage    text                     not null,
    note       text                     not null,
    written_by uuid                     not null,
    written_at timestamp with time zone not null,
    constraint awaited_notice_key primary key (id),
    constraint awaited_notice_kind check (kind in ('CORRECTION', 'REFILE'))
);

create index awaited_notice_of_story on awaited_notice (story, written_at);
