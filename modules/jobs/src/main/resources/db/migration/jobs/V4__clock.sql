-- What the newsroom's time was last on each server, and by how many milliseconds its machine's clock was ahead of that.
create table clock (
    node  varchar(100)             primary key,
    seen  timestamp with time zone not null,
    ahead bigint                   not null
);
