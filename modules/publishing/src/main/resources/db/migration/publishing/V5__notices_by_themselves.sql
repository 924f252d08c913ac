-- What readers are told by the newsroom's rules, and not by a person: that quotations are open, and what became of that.
alter table notice alter column written_by drop not null;
