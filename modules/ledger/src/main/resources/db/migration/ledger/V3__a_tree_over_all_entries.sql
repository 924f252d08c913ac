-- Each entry becomes a leaf of one tree over all entries, and says with it which entry of its story it is and what the hash of the one
-- before was. The roots of the tree are signed with a key outside the database. Rows are added and never changed, but for those of
-- tree_end (how many leaves there are; whoever adds some holds its lock) and unchained (which entries wait; each goes with its leaf).
create table leaf (
    place     bigint      primary key,
    entry_key uuid        not null unique references entry (entry_key),
    story     uuid        not null,
    of_story  integer     not null check (of_story > 0),
    before    varchar(64) not null,
    hash      varchar(64) not null,
    constraint one_history unique (story, of_story)
);

create table node (
    height integer     not null check (height > 0),
    place  bigint      not null,
    hash   varchar(64) not null,
    primary key (height, place)
);

create table checkpoint (
    number    integer                  primary key check (number > 0),
    size      bigint                   not null unique,
    root      varchar(64)              not null,
    made_at   timestamp with time zone not null,
    signature varchar(120)             not null
);

create table tree_end (
    id   integer primary key check (id = 1),
    size bigint  not null
);
insert into tree_end values (1, 0);

create table unchained (
    entry_key uuid primary key references entry (entry_key)
);
insert into unchained select entry_key from entry;
