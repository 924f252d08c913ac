-- What an approval allows to go out, once.
create table clearance (
    id          uuid                     primary key,
    story       uuid                     not null,
    revision    int                      not null check (revision > 0),
    seal        char(64)                 not null,
    standing    varchar(4)               not null check (standing in ('OPEN', 'USED', 'VOID')),
    content     text                     not null,
    approved_by uuid                     not null,
    approved_at timestamp with time zone not null,
    unique (id, standing)
);

create index clearance_of_story on clearance (story);

-- One row a story: the truth of its schedule, and the lock on which the clock meets everything that could stop it.
create table publication (
    story           uuid                     primary key,
    revision        int                      not null check (revision > 0),
    state           varchar(10)              not null check (state in ('SCHEDULED', 'LIVE', 'HELD')),
    clearance       uuid                     not null references clearance (id),
    slug            varchar(200)             not null,
    address         varchar(250)             not null unique,
    desk            varchar(40)              not null,
    headline        text                     not null,
    planned_wall    timestamp                not null,
    planned_zone    varchar(60)              not null,
    planned_instant timestamp with time zone not null,
    held_reason     text,
    version         int                      not null,
    check ((state = 'HELD' and held_reason is not null) or (state <> 'HELD' and held_reason is null))
);

create index publication_by_time on publication (state, planned_instant);

-- What readers get. No row without a clearance that is used, and no clearance is used twice.
create table edition (
    id                 uuid                     primary key,
    story              uuid                     not null,
    number             int                      not null check (number > 0),
    clearance          uuid                     not null unique,
    clearance_standing varchar(4)               default 'USED' not null check (clearance_standing = 'USED'),
    address            varchar(250)             not null unique,
    seal               char(64)                 not null,
    headline           text                     not null,
    standfirst         text                     not null,
    byline             text                     not null,
    desk               varchar(40)              not null,
    language           varchar(40)              not null,
    zone               varchar(60)              not null,
    planned_at         timestamp with time zone not null,
    published_at       timestamp with time zone not null,
    unique (story, number),
    foreign key (clearance, clearance_standing) references clearance (id, standing)
);

create index edition_newest on edition (published_at);
