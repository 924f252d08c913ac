package news.verbatim.factcheck.extraction.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import news.verbatim.events.act.Refusal;
import news.verbatim.factcheck.extraction.Extraction;
import news.verbatim.factcheck.extraction.MadeFiles;
import news.verbatim.factcheck.extraction.text.Extracted;
import news.verbatim.factcheck.extraction.text.FileFormat;
import news.verbatim.factcheck.extraction.text.SpokenTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What speech recognisers write is a transcript with times, and with speakers where they tell them. */
class RecognisedTest {

    @TempDir
    private Path folder;

    @Test
    void whisper() {
        Extracted read = read(
                """
                {"text": " We go at ten. Nobody waits.", "language": "en", "segments": [
                  {"id": 0, "start": 0.5, "end": 2.0, "text": " We go at ten.", "avg_logprob": -0.2, "words": [
                    {"word": " We", "start": 0.5, "end": 0.7}, {"word": " go", "start": 0.7, "end": 0.9},
                    {"word": " at", "start": 0.9, "end": 1.0}, {"word": " ten.", "start": 1.0, "end": 2.0}]},
                  {"id": 1, "start": 3.25, "end": 4.0, "text": " Nobody waits.", "words": [
                    {"word": " Nobody", "start": 3.25, "end": 3.6}, {"word": " waits.", "start": 3.6, "end": 4.0}]}]}""");

        assertEquals("We go at ten. Nobody waits.", read.text());
        assertEquals(List.of(500, 3250), froms(read));
        assertTrue(told(read).contains("avg_logprob"), () -> told(read));
        assertTrue(told(read).contains("did not say who speaks"), () -> told(read));
    }

    @Test
    void whisperInOtherHands() {
        Extracted read = read("""
                {"segments":[{"start":0.5,"end":2.0,"text":"We go at ten.","speaker":"SPEAKER_00","words":[{"word":"We","start":0.5,
                "end":0.7,"speaker":"SPEAKER_00"},
                {"word":"go","start":0.7,"end":0.9,"speaker":"SPEAKER_00"},{"word":"at","speaker":"SPEAKER_00"},{"word":"ten.","start":1.0,
                "end":2.0,"speaker":"SPEAKER_00"}]},
                {"start":3,"end":4,"text":"Who waits?","speaker":"SPEAKER_01","words":[{"word":"Who","start":3,"end":3.5,
                "speaker":"SPEAKER_01"},{"word":"waits?","start":3.5,"end":4,"speaker":"SPEAKER_01"}]}],
                "word_segments":[{"word":"We","start":0.5,"end":0.7,"speaker":"SPEAKER_00"}]}""");
        Extracted plain = read(
                """
                {"systeminfo":"x","transcription":[{"timestamps":{"from":"00:00:00,500","to":"00:00:02,000"},"offsets":{"from":500,
                "to":2000},"text":" We go at ten."},
                {"timestamps":{"from":"00:00:03,000","to":"00:00:04,000"},"offsets":{"from":3000,"to":4000},"text":" Who waits?"}]}""");

        assertEquals("SPEAKER_00: We go at ten.\nSPEAKER_01: Who waits?", read.text());
        assertEquals(List.of(500, 3000), froms(read));
        assertEquals("We go at ten. Who waits?", plain.text());
        assertEquals(List.of(500, 3000), froms(plain));
    }

    @Test
    void aws() {
        Extracted read = read("""
                {"jobName":"j","accountId":"1","results":{"transcripts":[{"transcript":"We go at ten. Who waits?"}],
                "speaker_labels":{"speakers":2,"segments":[
                {"start_time":"0.5","speaker_label":"spk_0","end_time":"2.0","items":[{"start_time":"0.5","speaker_label":"spk_0",
                "end_time":"0.7"},{"start_time":"0.7","speaker_label":"spk_0","end_time":"0.9"},{"start_time":"0.9",
                "speaker_label":"spk_0","end_time":"1.0"},{"start_time":"1.0","speaker_label":"spk_0","end_time":"2.0"}]},
                {"start_time":"3.0","speaker_label":"spk_1","end_time":"4.0","items":[{"start_time":"3.0","speaker_label":"spk_1",
                "end_time":"3.5"},{"start_time":"3.5","speaker_label":"spk_1","end_time":"4.0"}]}]},
                "items":[{"start_time":"0.5","end_time":"0.7","alternatives":[{"confidence":"1.0","content":"We"}],"type":"pronunciation"},
                {"start_time":"0.7","end_time":"0.9","alternatives":[{"confidence":"1.0","content":"go"}],"type":"pronunciation"},
                {"start_time":"0.9","end_time":"1.0","alternatives":[{"confidence":"1.0","content":"at"}],"type":"pronunciation"},
                {"start_time":"1.0","end_time":"2.0","alternatives":[{"confidence":"1.0","content":"ten"}],"type":"pronunciation"},
                {"alternatives":[{"confidence":"0.0","content":"."}],"type":"punctuation"},
                {"start_time":"3.0","end_time":"3.5","alternatives":[{"confidence":"1.0","content":"Who"}],"type":"pronunciation"},
                {"start_time":"3.5","end_time":"4.0","alternatives":[{"confidence":"1.0","content":"waits"}],"type":"pronunciation"},
                {"alternatives":[{"confidence":"0.0","content":"?"}],"type":"punctuation"}]},"status":"COMPLETED"}""");

        assertEquals("spk_0: We go at ten.\nspk_1: Who waits?", read.text());
        assertEquals(List.of("spk_0", "spk_1"), speakers(read));
        assertEquals(List.of(500, 3000), froms(read));
    }

    @Test
    void google() {
        Extracted read = read(
                """
                {"results":[{"alternatives":[{"transcript":"We go at ten.","confidence":0.9,"words":[{"startTime":"0.500s",
                "endTime":"0.700s","word":"We"},
                {"startTime":"0.700s","endTime":"0.900s","word":"go"},{"startTime":"0.900s","endTime":"1s","word":"at"},{"startTime":"1s",
                "endTime":"2s","word":"ten."}]}],"languageCode":"en-us"},
                {"alternatives":[{"transcript":" Who waits?","words":[{"startTime":"3s","endTime":"3.5s","word":"Who"},
                {"startTime":"3.500s","endTime":"4s","word":"waits?"}]}]},
                {"alternatives":[{"words":[{"startTime":"0.500s","endTime":"0.700s","word":"We","speakerTag":1},{"startTime":"0.700s",
                "endTime":"0.900s","word":"go","speakerTag":1},
                {"startTime":"0.900s","endTime":"1s","word":"at","speakerTag":1},{"startTime":"1s","endTime":"2s","word":"ten.",
                "speakerTag":1},
                {"startTime":"3s","endTime":"3.5s","word":"Who","speakerTag":2},{"startTime":"3.500s","endTime":"4s","word":"waits?","speakerTag":2}]}]}]}""");

        assertEquals("Speaker 1: We go at ten.\nSpeaker 2: Who waits?", read.text());
        assertEquals(List.of(500, 3000), froms(read));
    }

    @Test
    void deepgram() {
        Extracted read = read(
                """
                {"metadata":{"duration":4.0},"results":{"channels":[{"alternatives":[{"transcript":"We go at ten. Who waits?",
                "confidence":0.9,"words":[
                {"word":"we","start":0.5,"end":0.7,"speaker":0,"punctuated_word":"We"},{"word":"go","start":0.7,"end":0.9,"speaker":0,
                "punctuated_word":"go"},
                {"word":"at","start":0.9,"end":1.0,"speaker":0,"punctuated_word":"at"},{"word":"ten","start":1.0,"end":2.0,"speaker":0,
                "punctuated_word":"ten."},
                {"word":"who","start":3.0,"end":3.5,"speaker":1,"punctuated_word":"Who"},{"word":"waits","start":3.5,"end":4.0,"speaker":1,"punctuated_word":"waits?"}]}]}]}}""");

        assertEquals("Speaker 0: We go at ten.\nSpeaker 1: Who waits?", read.text());
        assertEquals(List.of(500, 3000), froms(read));
    }

    @Test
    void assemblyAi() {
        Extracted read = read(
                """
                {"id":"a","status":"completed","text":"We go at ten. Who waits?","words":[{"text":"We","start":500,"end":700,
                "confidence":0.9,"speaker":"A"},
                {"text":"go","start":700,"end":900,"speaker":"A"},{"text":"at","start":900,"end":1000,"speaker":"A"},{"text":"ten.",
                "start":1000,"end":2000,"speaker":"A"},
                {"text":"Who","start":3000,"end":3500,"speaker":"B"},{"text":"waits?","start":3500,"end":4000,"speaker":"B"}],
                "utterances":[{"speaker":"A","text":"We go at ten.","start":500,"end":2000,"words":[]},{"speaker":"B","text":"Who waits?","start":3000,"end":4000,"words":[]}]}""");

        assertEquals("Speaker A: We go at ten.\nSpeaker B: Who waits?", read.text());
        assertEquals(List.of(500, 3000), froms(read));
    }

    @Test
    void revAndSpeechmaticsAndAzureAndOtter() {
        assertEquals("Dana Marlow: We go, at ten.\nSpeaker 1: Who?",
                read("""
                {"monologues":[{"speaker":0,"elements":[{"type":"text","value":"We","ts":0.5,"end_ts":0.7},{"type":"punct","value":" "},
                {"type":"text","value":"go","ts":0.7,"end_ts":0.9},
                {"type":"punct","value":", "},{"type":"text","value":"at","ts":0.9,"end_ts":1.0},{"type":"punct","value":" "},
                {"type":"text","value":"ten","ts":1.0,"end_ts":2.0},{"type":"punct","value":"."}]},
                {"speaker":1,"elements":[{"type":"text","value":"Who","ts":3.0,"end_ts":3.5},{"type":"punct","value":"?"}]}],"speakers":[{"id":0,"name":"Dana Marlow"}]}""")
                        .text());
        assertEquals("S1: We go.\nS2: Who?",
                read("""
                {"format":"2.9","results":[{"alternatives":[{"content":"We","speaker":"S1"}],"start_time":0.5,"end_time":0.7,
                "type":"word"},{"alternatives":[{"content":"go","speaker":"S1"}],"start_time":0.7,"end_time":0.9,"type":"word"},
                {"alternatives":[{"content":".","speaker":"S1"}],"attaches_to":"previous","start_time":0.9,"end_time":0.9,
                "type":"punctuation"},{"alternatives":[{"content":"Who","speaker":"S2"}],"start_time":3.0,"end_time":3.5,"type":"word"},
                {"alternatives":[{"content":"?","speaker":"S2"}],"attaches_to":"previous","start_time":3.5,"end_time":3.5,"type":"punctuation"}]}""")
                        .text());
        Extracted azure = read(
                """
                {"source":"x","combinedRecognizedPhrases":[{"channel":0,"display":"We go. Who?"}],"recognizedPhrases":[{"speaker":1,
                "offset":"PT0.5S","offsetInTicks":5000000.0,"durationInTicks":15000000.0,
                "nBest":[{"confidence":0.9,"lexical":"we go","display":"We go."},{"display":"We grow."}]},{"speaker":2,"offset":"PT3S","offsetInTicks":30000000.0,"durationInTicks":5000000.0,"nBest":[{"display":"Who?"}]}]}""");
        assertEquals("Speaker 1: We go.\nSpeaker 2: Who?", azure.text());
        assertEquals(List.of(500, 3000), froms(azure));
        Extracted otter = read("""
                {"speakers":[{"speaker_id":7,"speaker_name":"Dana Marlow"}],"transcripts":[{"start_offset":8000,"end_offset":32000,
                "transcript":"We go at ten.","speaker_id":7},
                {"start_offset":48000,"end_offset":64000,"transcript":"Who waits?","speaker_id":8}]}""");
        assertEquals("Dana Marlow: We go at ten.\nSpeaker 8: Who waits?", otter.text());
        assertEquals(List.of(500, 3000), froms(otter));
    }

    @Test
    void whatIsCutOffIsRefusedAndOtherJsonIsText() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> read("{\"text\": \"We go\", \"segments\": [{\"start\": 0.5, \"text\": \"We"));

        assertTrue(refusal.getMessage().contains("none to its end"), refusal::getMessage);
        assertEquals(FileFormat.TEXT, read("{\"text\": [1, 2]}").format());
        assertEquals(FileFormat.TEXT, read("[00:07] LINDT: I say \"text\" and mean it.").format());
        Refusal refused = assertThrows(Refusal.class, () -> read("{\"words\":" + "[".repeat(100_000)));
        assertTrue(
                refused.problems().get(0).message().startsWith("This file begins as the JSON of a speech recogniser"),
                refused::getMessage);
    }

    private Extracted read(String json) {
        return Extraction.of(new MadeFiles(folder).text("talk.json", json), "");
    }

    private static List<String> speakers(Extracted read) {
        return read.turns().stream().map(SpokenTurn::speaker).toList();
    }

    private static List<Integer> froms(Extracted read) {
        return Arrays.asList(read.turns().stream().map(SpokenTurn::from).toArray(Integer[]::new));
    }

    private static String told(Extracted read) {
        return read.leftOut().toString();
    }
}
