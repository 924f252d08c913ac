-- The picture that leads an edition, as its text has it; null if it has none.
alter table edition add column picture text;

-- Which pictures an edition shows: readers get those of an edition that they can see, and no others.
create table edition_picture (
    story   uuid        not null,
    edition int         not null,
    sha256  char(64)    not null,
    type    varchar(10) not null,
    constraint edition_picture_key primary key (story, edition, sha256),
    constraint edition_picture_of foreign key (story, edition) references edition (story, number)
);

create index edition_picture_shown on edition_picture (sha256, story);
