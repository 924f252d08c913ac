package news.verbatim.publishing.listing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import news.verbatim.events.text.CheckedText;
import news.verbatim.publishing.publication.EditionCard;
import news.verbatim.publishing.publication.PublicName;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds public stories by words, by who signs them and by whom they quote: a Lucene index in local files, one for each
 * server. It knows nothing that the database does not, names stories and shows none of their words: what it finds is
 * read from the database, so that a story which was taken back a moment ago is not shown although it is still found.
 */
@ApplicationScoped
class PublicIndex {

    private static final System.Logger LOG = System.getLogger(PublicIndex.class.getName());

    static final String HEADLINE = "headline";
    static final String TEXT = "text";
    static final String AUTHOR = "author";
    static final String SPEAKER = "speaker";

    private static final String STORY = "story";
    private static final String PUBLISHED = "published";
    private static final String FOLLOWED = "followed";

    /**
     * With a number that goes up when the fields change: an index of other fields is left behind and a new one is
     * written.
     */
    static final String FOLDER = "index/public-1";

    private static final Sort NEWEST = new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true),
            new SortField(STORY, SortField.Type.STRING, true));

    private Analyzer analyzer;
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;

    /** Whether it has been brought up to what is public since it was opened. */
    private volatile boolean whole;

    /**
     * Opens it, and returns how far it had come when it was closed; empty if it is a new one. One that cannot be read
     * is written anew: it holds nothing that the database does not.
     *
     * @param data the folder of everything that this server keeps for itself
     */
    Optional<Instant> open(Path data) throws IOException {
        analyzer = CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase")
                .addTokenFilter("asciifolding").build();
        Directory folder = FSDirectory.open(data.resolve(FOLDER));
        try {
            writer = new IndexWriter(folder, config(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException | IndexFormatTooOldException | FileNotFoundException
                | NoSuchFileException damaged) {
            LOG.log(System.Logger.Level.WARNING, "the index of what is public is damaged and is written anew", damaged);
            // a writer that is to create an index reads what is there all the same
            for (String file : folder.listAll()) {
                folder.deleteFile(file);
            }
            writer = new IndexWriter(folder, config(IndexWriterConfig.OpenMode.CREATE));
        }
        searchers = new SearcherManager(writer, null);
        return followed();
    }

    private IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(analyzer).setIndexSort(NEWEST).setOpenMode(mode);
    }

    private Optional<Instant> followed() {
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        return kept == null ? Optional.empty()
                : StreamSupport.stream(kept.spliterator(), false)
                        .filter(entry -> entry.getKey().equals(FOLLOWED)).map(entry -> Instant.parse(entry.getValue()))
                        .findFirst();
    }

    /** Lets go of files that are lost, so that it can be opened anew; until then nothing is found. */
    void letGo() {
        whole = false;
        SearcherManager open = searchers;
        searchers = null;
        try {
            if (open != null) {
                open.close();
                writer.rollback();
            }
        } catch (IOException e) {
            // there is nothing left to undo
            LOG.log(System.Logger.Level.DEBUG, "the index of what is public was lost", e);
        }
    }

    /** Says whether everything that is public is in it, but for the latest second. */
    boolean isWhole() {
        return whole;
    }

    /** Says that it has been brought up to what is public. */
    void completed() {
        whole = true;
    }

    /** Returns how many stories it holds. */
    int size() {
        return writer.getDocStats().numDocs;
    }

    @PreDestroy
    void close() {
        try {
            if (searchers != null) {
                searchers.close();
                writer.close();
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "the index of what is public did not close", e);
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    void put(EditionCard card, CheckedText content) throws IOException {
        String story = card.story().toString();
        Document document = new Document();
        document.add(new StringField(STORY, story, Field.Store.YES));
        document.add(new SortedDocValuesField(STORY, new BytesRef(story)));
        document.add(new NumericDocValuesField(PUBLISHED, micros(card.publishedAt())));
        document.add(new TextField(HEADLINE, card.headline(), Field.Store.NO));
        content.text().places()
                .forEach(place -> document.add(new TextField(TEXT, content.text().at(place), Field.Store.NO)));
        content.text().pictures().forEach(
                picture -> picture.besides().forEach(said -> document.add(new TextField(TEXT, said, Field.Store.NO))));
        content.text().body().forEach(block -> document.add(new TextField(TEXT, block.speaker(), Field.Store.NO)));
        PublicName.signing(card.byline())
                .forEach(name -> document.add(new StringField(AUTHOR, name.key(), Field.Store.NO)));
        content.quotations().stream().filter(PublicName::isSpeakersOf).map(checked -> checked.quotation().speaker())
                .map(PublicName::of).map(PublicName::key).distinct()
                .forEach(key -> document.add(new StringField(SPEAKER, key, Field.Store.NO)));
        writer.updateDocument(new Term(STORY, story), document);
    }

    void remove(UUID story) throws IOException {
        writer.deleteDocuments(new Term(STORY, story.toString()));
    }

    /** Lets everybody find what was put since the last time, and remembers how far that is. */
    void settle(Instant followed) throws IOException {
        writer.setLiveCommitData(Map.of(FOLLOWED, followed.toString()).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /**
     * Returns the stories that have a term, newest first, behind that key; one more than a page has if there are more.
     */
    List<UUID> withTerm(String field, String term, ListKey behind, int size) {
        return search(searcher -> {
            // the last document: whatever is where the key is has been shown
            int last = Math.max(0, searcher.getIndexReader().maxDoc() - 1);
            FieldDoc after = behind == null ? null
                    : new FieldDoc(last, 0,
                            new Object[] {micros(behind.publishedAt()), new BytesRef(behind.story().toString())});
            return searcher.searchAfter(after, new TermQuery(new Term(field, term)), size + 1, NEWEST).scoreDocs;
        });
    }

    /** Returns the stories that a query finds, best first: a page of them, and one more if there are more. */
    List<UUID> best(Query query, int page, int size) {
        return search(searcher -> {
            ScoreDoc[] found = searcher.search(query, (page + 1) * size + 1).scoreDocs;
            int from = Math.min(found.length, page * size);
            return Arrays.copyOfRange(found, from, found.length);
        });
    }

    private interface Search {
        ScoreDoc[] on(IndexSearcher searcher) throws IOException;
    }

    private List<UUID> search(Search search) {
        SearcherManager open = searchers;
        if (open == null) {
            return List.of();
        }
        try {
            IndexSearcher searcher = open.acquire();
            try {
                List<UUID> stories = new ArrayList<>();
                for (ScoreDoc found : search.on(searcher)) {
                    stories.add(UUID.fromString(searcher.storedFields().document(found.doc).get(STORY)));
                }
                return stories;
            } finally {
                open.release(searcher);
            }
        } catch (AlreadyClosedException lost) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
