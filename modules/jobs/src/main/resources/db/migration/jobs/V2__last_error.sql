-- Why a task failed last, for an administrator. db-scheduler does not know of the column and leaves it alone.
alter table scheduled_tasks add column last_error varchar(500);
