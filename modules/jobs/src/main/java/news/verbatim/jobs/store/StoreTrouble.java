package news.verbatim.jobs.store;

/** What can be wrong with the places in which a newsroom keeps what it has. */
public enum StoreTrouble {

    /** The file of the stories was deleted, replaced or written over. Only a new start can mend that. */
    STORIES_GONE,

    /** A folder is missing, was emptied, or is another newsroom's. */
    FOLDER_GONE,

    /** The file of the stories, or a folder, cannot be written to. */
    LOCKED,

    /** The disk with the stories is as good as full. */
    NO_ROOM
}
