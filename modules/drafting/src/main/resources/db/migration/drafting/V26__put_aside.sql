-- Immutable: drafts that gave way to an earlier revision before anybody submitted them.
create table put_aside (
    story   uuid                     not null references story (id),
    number  int                      not null,
    content text                     not null,
    put_by  uuid                     not null,
    put_at  timestamp with time zone not null,
    primary key (story, number)
);
