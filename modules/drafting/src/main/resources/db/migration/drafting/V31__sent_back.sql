-- What a checker found out about the quotations of the revision that was sent back last, and what an author says to it.
create table checked_quotation (
    story       uuid not null references story (id),
    quotation   uuid not null,
    revision    int  not null,
    position    int  not null,
    content     text not null,
    answer      text not null,
    answered_by uuid,
    primary key (story, quotation),
    check ((answered_by is null) = (answer = ''))
);
