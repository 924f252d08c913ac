-- What editors want changed in stories that readers have, each until it is public or not wanted any more.
create table wanted_correction (
    id        uuid                     not null,
    story     uuid                     not null,
    kind      varchar(13)              not null,
    passage   text                     not null,
    note      text                     not null,
    wanted_by uuid                     not null,
    wanted_at timestamp with time zone not null,
    constraint wanted_correction_key primary key (id),
    constraint wanted_correction_kind check (kind in ('CORRECTION', 'REFILE')),
    constraint wanted_correction_story foreign key (story) references story (id)
);

create index wanted_correction_of_story on wanted_correction (story, wanted_at);
