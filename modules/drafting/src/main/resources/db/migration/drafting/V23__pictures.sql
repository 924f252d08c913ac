-- The pictures of stories, cleaned, in each of their widths. Nothing is ever changed here: a picture is named by its bytes.
create table picture (
    sha256  char(64)                 not null,
    type    varchar(10)              not null,
    width   int                      not null,
    height  int                      not null,
    kept_by uuid                     not null,
    kept_at timestamp with time zone not null,
    constraint picture_key primary key (sha256),
    constraint picture_type check (type in ('JPEG', 'PNG'))
);

-- In parts, because H2 takes no more than a megabyte in one value.
create table picture_part (
    sha256 char(64) not null,
    width  int      not null,
    part   int      not null,
    bytes  bytea    not null,
    constraint picture_part_key primary key (sha256, width, part),
    constraint picture_part_of foreign key (sha256) references picture (sha256)
);
