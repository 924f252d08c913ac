-- What every list of public stories is read from: one row for each story that readers ever had, with the edition that they have
-- now and the day under which its address stands. Its words are the edition's; a list takes them from there.
create table listing (
    story        uuid                     not null,
    edition      int                      not null,
    standing     varchar(10)              not null,
    desk         varchar(40)              not null,
    published_on date                     not null,
    published_at timestamp with time zone not null,
    changed_at   timestamp with time zone not null,
    version      int                      not null,
    constraint listing_key primary key (story),
    constraint listing_edition foreign key (story, edition) references edition (story, number),
    constraint listing_standing check (standing in ('PUBLIC', 'WITHDRAWN', 'KILLED'))
);

insert into listing (story, edition, standing, desk, published_on, published_at, changed_at, version)
    select p.story, p.edition, p.standing, e.desk, cast(replace(substring(e.address from 2 for 10), '/', '-') as date),
        e.first_published_at, coalesce((select max(n.issued_at) from notice n where n.story = p.story), e.published_at), 0
    from publication p join edition e on e.story = p.story and e.number = p.edition;

create index listing_latest on listing (standing, published_at, story);
create index listing_of_desk on listing (standing, desk, published_at, story);
create index listing_of_day on listing (standing, published_on, published_at, story);
create index listing_changes on listing (changed_at);
