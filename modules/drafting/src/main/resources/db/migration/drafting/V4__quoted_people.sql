-- Who is quoted in which submitted story, by the name that is printed: to be offered again, and to be found by.
create table quoted_person (
    story     uuid                     not null references story (id),
    name      varchar(200)             not null,
    role      varchar(200)             not null,
    quoted_at timestamp with time zone not null,
    primary key (story, name)
);

create index quoted_person_by_time on quoted_person (quoted_at);
create index quoted_person_by_name on quoted_person (name);
