-- The words that a desk would rather not print, or only after a second thought.
create table style_rule (
    id         uuid                     primary key,
    desk       varchar(40)              not null,
    term       varchar(200)             not null,
    pattern    boolean                  not null,
    suggestion varchar(200)             not null,
    why        varchar(500)             not null,
    kept_by    uuid                     not null,
    kept_at    timestamp with time zone not null,
    version    int                      not null,
    unique (desk, term, pattern)
);
