-- Which newsroom this is. Its folders carry the same id, so that another newsroom's are not taken for them.
create table newsroom (
    id       uuid    primary key,
    only_one boolean default true not null unique check (only_one)
);
