-- Who has a story open before them; a row is as good as its time.
create table presence (
    story   uuid                     not null references story (id),
    person  uuid                     not null,
    seen_at timestamp with time zone not null,
    primary key (story, person)
);
