-- What the editors are told about a revision: its authors' note, and by when the decision is wanted.
create table brief (
    story        uuid                     not null,
    revision     int                      not null,
    note         varchar(2000)            not null,
    wanted_wall  timestamp,
    wanted_zone  varchar(60),
    wanted_at    timestamp with time zone,
    wanted_by    uuid,
    version      int                      not null,
    constraint brief_key primary key (story, revision),
    constraint brief_wanted check ((wanted_at is null) = (wanted_wall is null) and (wanted_at is null) = (wanted_zone is null)
        and (wanted_at is null) = (wanted_by is null))
);
