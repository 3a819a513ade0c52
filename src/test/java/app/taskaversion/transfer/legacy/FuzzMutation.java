package app.taskaversion.transfer.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ways in which files get damaged, changed or forged, from single bytes to whole files. */
enum FuzzMutation {
    // bytes
    BYTE_CHANGED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return bytes(file, random, (row, at) -> row[at] = (byte) random.nextInt(256));
        }
    },
    BYTE_OF_MEANING {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return bytes(file, random, (row, at) -> row[at] = MEANING[random.nextInt(MEANING.length)]);
        }
    },
    BYTES_INSERTED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            byte[] old = file.rows().get(row).getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(old.length);
            byte[] more = new byte[1 + random.nextInt(20)];
            random.nextBytes(more);
            ByteBuffer changed = ByteBuffer.allocate(old.length + more.length);
            changed.put(old, 0, at).put(more).put(old, at, old.length - at);
            return replaced(file, row, changed.array(), Set.of(row));
        }
    },
    BYTES_REMOVED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            byte[] old = file.rows().get(row).getBytes(StandardCharsets.UTF_8);
            int from = random.nextInt(old.length);
            int to = Math.min(old.length, from + 1 + random.nextInt(30));
            ByteBuffer changed = ByteBuffer.allocate(old.length - (to - from));
            changed.put(old, 0, from).put(old, to, old.length - to);
            return replaced(file, row, changed.array(), to == old.length ? Set.of(row, row + 1) : Set.of(row));
        }
    },
    // cells
    CELL_EMPTIED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, null, cell -> "");
        }
    },
    CELL_TEXT {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, null, cell -> FuzzFile.quoted(pick(random, TEXTS)));
        }
    },
    CELL_HUGE {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, null, cell -> "x".repeat(random.nextInt(1_200_000)));
        }
    },
    CELLS_SWAPPED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            List<String> cells = FuzzFile.cells(file.rows().get(row));
            Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
            return replaced(file, row, cells);
        }
    },
    NUMBER {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(
                    file,
                    random,
                    "minutes|score|factor|version|relief|load|net_|is_",
                    cell -> FuzzFile.quoted(pick(random, NUMBERS)));
        }
    },
    DATE {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "_at|timestamp", cell -> FuzzFile.quoted(pick(random, DATES)));
        }
    },
    ID {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "_id|emotion", cell -> FuzzFile.quoted(pick(random, IDS)));
        }
    },
    JSON_VALUE {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "predicted|actual|categories|routine_days", cell -> {
                String json = FuzzFile.unquoted(cell);
                String value = pick(random, JSON_VALUES);
                return FuzzFile.quoted(
                        json.matches("(?s).*: -?[\\d.]+.*")
                                ? json.replaceFirst(
                                        ": -?[\\d.]+",
                                        ": " + value.replace("\\", "\\\\").replace("$", "\\$"))
                                : value);
            });
        }
    },
    JSON_CUT {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "predicted|actual|categories", cell -> {
                String json = FuzzFile.unquoted(cell);
                return FuzzFile.quoted(json.substring(0, random.nextInt(json.length() + 1)));
            });
        }
    },
    JSON_ENCODED_AGAIN {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "predicted|actual", cell -> {
                String json = FuzzFile.unquoted(cell);
                for (int i = random.nextInt(4); i >= 0; i--) {
                    json = '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
                }
                return FuzzFile.quoted(json);
            });
        }
    },
    JSON_PYTHON {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(
                    file,
                    random,
                    "predicted|actual",
                    cell -> FuzzFile.quoted(FuzzFile.unquoted(cell)
                            .replace('"', '\'')
                            .replace("true", "True")
                            .replace("null", "None")));
        }
    },
    USER {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return cell(file, random, "user_id", cell -> pick(random, USERS));
        }
    },
    // quotation marks
    QUOTE_ADDED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            String text = file.rows().get(row);
            int at = random.nextInt(text.length());
            return new FuzzResult(
                    file.with(row, text.substring(0, at) + '"' + text.substring(at))
                            .bytes(),
                    Set.of(row),
                    null);
        }
    },
    QUOTE_REMOVED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            String text = file.rows().get(row);
            int from = random.nextInt(text.length());
            int at = text.indexOf('"', from);
            return new FuzzResult(
                    at < 0
                            ? file.bytes()
                            : file.with(row, text.substring(0, at) + text.substring(at + 1))
                                    .bytes(),
                    Set.of(row),
                    null);
        }
    },
    // rows
    ROW_TWICE {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<String> rows = new ArrayList<>(file.rows());
            rows.add(random.nextInt(rows.size() + 1), withEnd(rows.get(random.nextInt(rows.size()))));
            return counted(file.withRows(rows), Set.of());
        }
    },
    ROW_REMOVED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<String> rows = new ArrayList<>(file.rows());
            int row = random.nextInt(rows.size());
            rows.remove(row);
            return counted(file.withRows(rows), Set.of(row));
        }
    },
    ROWS_SHUFFLED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<String> rows = new ArrayList<>(file.rows());
            Collections.shuffle(rows, random);
            return counted(file.withRows(rows), Set.of()).withoutHarm();
        }
    },
    ROWS_JOINED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            String text = file.rows().get(row);
            return new FuzzResult(
                    file.with(row, text.substring(0, text.length() - 1)).bytes(), Set.of(row, row + 1), null);
        }
    },
    ROW_SPLIT {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            String text = file.rows().get(row);
            int at = random.nextInt(text.length());
            return new FuzzResult(
                    file.with(
                                    row,
                                    text.substring(0, at)
                                            + pick(random, List.of("\n", "\r", "\r\n", "\n\n"))
                                            + text.substring(at))
                            .bytes(),
                    Set.of(row),
                    null);
        }
    },
    ROW_LONGER {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            String text = withEnd(file.rows().get(row));
            return counted(
                    file.with(
                            row,
                            text.substring(0, text.length() - 1) + pick(random, List.of(",,,", ",more", ",\"\",1"))
                                    + "\n"),
                    Set.of(row));
        }
    },
    ROW_SHORTER {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int row = random.nextInt(file.rows().size());
            List<String> cells = FuzzFile.cells(file.rows().get(row));
            return replaced(file, row, cells.subList(0, 1 + random.nextInt(cells.size())));
        }
    },
    BLANK_LINES {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<String> rows = new ArrayList<>(file.rows());
            rows.add(random.nextInt(rows.size()), pick(random, List.of("\n", " \n", ",\n", "\r\n", ",,,\n")));
            return new FuzzResult(
                            file.withRows(rows).bytes(), Set.of(), file.rows().size())
                    .withoutHarm();
        }
    },
    // columns and header
    COLUMN_RENAMED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<String> names = FuzzFile.cells(file.header());
            names.set(
                    random.nextInt(names.size()),
                    pick(random, List.of("", "x", "NAME", "\"a,b\"", "task_id", "é", " created_at")));
            return counted(file.withHeader(FuzzFile.row(names)), all(file));
        }
    },
    COLUMN_REMOVED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int column = random.nextInt(FuzzFile.cells(file.header()).size());
            return counted(
                    columns(file, cells -> {
                        List<String> rest = new ArrayList<>(cells);
                        if (column < rest.size()) {
                            rest.remove(column);
                        }
                        return rest;
                    }),
                    all(file));
        }
    },
    COLUMNS_IN_ANOTHER_ORDER {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, FuzzFile.cells(file.header()).size())
                            .boxed()
                            .toList());
            Collections.shuffle(order, random);
            FuzzFile changed = columns(
                    file,
                    cells -> order.stream()
                            .map(column -> column < cells.size() ? cells.get(column) : "")
                            .toList());
            return evenly(file, changed);
        }
    },
    COLUMN_ADDED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            int at = random.nextInt(FuzzFile.cells(file.header()).size() + 1);
            boolean[] header = {true};
            FuzzFile changed = columns(file, cells -> {
                List<String> more = new ArrayList<>(cells);
                more.add(Math.min(at, more.size()), header[0] ? "weather" : "\"sun, \"\"rain\"\"\"");
                header[0] = false;
                return more;
            });
            return evenly(file, changed);
        }
    },
    HEADER_GARBLED {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            String header = file.header();
            int at = random.nextInt(header.length());
            char c = "\",;\n\0é\r\t".charAt(random.nextInt(8));
            return new FuzzResult(
                    file.withHeader(header.substring(0, at) + c + header.substring(at + 1))
                            .bytes(),
                    all(file),
                    null);
        }
    },
    // files
    ENCODING {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            Charset charset = Charset.forName(pick(random, List.of("UTF-16", "windows-1252", "UTF-8")));
            String text = (charset.equals(StandardCharsets.UTF_8) ? "\uFEFF" : "") + file.text();
            return new FuzzResult(text.getBytes(charset), Set.of(), file.rows().size()).withoutHarm();
        }
    },
    LINE_ENDS {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            return new FuzzResult(
                            file.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                            all(file),
                            file.rows().size())
                    .withoutHarm();
        }
    },
    SEPARATOR {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            String separator = pick(random, List.of(";", "\t"));
            UnaryOperator<String> other = row -> String.join(
                            separator,
                            FuzzFile.cells(row).stream()
                                    .map(cell ->
                                            cell.startsWith("\"") || (cell.indexOf('\t') < 0 && cell.indexOf(';') < 0)
                                                    ? cell
                                                    : FuzzFile.quoted(cell))
                                    .toList())
                    + "\n";
            FuzzFile changed = file.withHeader(other.apply(file.header()))
                    .withRows(file.rows().stream().map(other).toList());
            return evenly(file, changed);
        }
    },
    CUT_OFF {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            byte[] bytes = file.bytes();
            int length = random.nextInt(bytes.length);
            int end = file.header().getBytes(StandardCharsets.UTF_8).length;
            int row = 0;
            while (row < file.rows().size() && end <= length) {
                end += file.rows().get(row).getBytes(StandardCharsets.UTF_8).length;
                row++;
            }
            int firstTouched = Math.max(0, row - 1);
            return new FuzzResult(
                    Arrays.copyOf(bytes, length),
                    IntStream.range(firstTouched, file.rows().size()).boxed().collect(Collectors.toSet()),
                    null);
        }
    },
    NOISE {
        @Override
        FuzzResult of(FuzzFile file, Random random) {
            byte[] noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            return new FuzzResult(noise, all(file), null);
        }
    };

    private static final byte[] MEANING = {
        0, '"', ',', '\n', '\r', ';', '\t', (byte) 0x80, (byte) 0xFF, (byte) 0xC3, '{', '}', '\\'
    };
    private static final List<String> TEXTS = List.of(
            "None",
            "nan",
            "\uD83D\uDE00 ok",
            "a\nb\r\nc",
            "\"quoted\"",
            "=1+1",
            "\u0000x",
            "\u202Eabc",
            "\u2028",
            "' or 1=1 --",
            "&amp;lt;",
            "\uFFFF",
            "x".repeat(5_000),
            " ",
            "\t",
            "\\",
            "{",
            "[1,",
            "<script>",
            "\u0301");
    private static final List<String> NUMBERS = List.of(
            "1e309",
            "-1e309",
            "NaN",
            "-5",
            "0x10",
            "\u0661\u0662",
            "1,5",
            "1e-400",
            "99999999999999999999",
            "2147483648",
            "-2147483649",
            "1.7976931348623157E308",
            "+3",
            ".5",
            "5.",
            "1_000",
            "1 000",
            "1e",
            "--1",
            "1.0000000000000000001",
            "inf",
            "true",
            "yes",
            "50%");
    private static final List<String> DATES = List.of(
            "0000-01-01",
            "0001-01-01 00:00",
            "9999-12-31 23:59:59.999999",
            "2026-02-30 10:00",
            "12/31/2026 11:59 PM",
            "13/13/2026",
            "2025-11-30 24:00",
            "999999999-01-01",
            "2026-03-29 02:30",
            "2026-10-25 02:30",
            "2026-11-10T07:30:00Z",
            "2026-11-10 07:30+14:00",
            "2026-11-10 07:30-18:00",
            "2026-11-10 07:30+99:99",
            "1764000000",
            "46336.5",
            "-0001-01-01",
            "2026-11-10 07:30:60",
            "10.11.2026 7:30",
            "2026-11-10 07:30:00.123456789012",
            "20261110",
            "now",
            "1969-12-31 23:59",
            "1.1.0001");
    private static final List<String> IDS = List.of(
            "",
            " ",
            "i1764000000",
            "i9999999999",
            "t0000000000",
            "1.76374E+09",
            "1,7E9",
            "x".repeat(200),
            "x".repeat(201),
            "\uD83D\uDE00",
            "i1#2",
            "None",
            "a/b",
            "i1\u0000",
            "'",
            "i1670000061",
            "t1669000977");
    private static final List<String> JSON_VALUES = List.of(
            "NaN",
            "-Infinity",
            "null",
            "true",
            "\"60.0\"",
            "\"many\"",
            "1e400",
            "-7",
            "1000",
            "{}",
            "[]",
            "[1,2]",
            "{\"a\":{\"b\":[]}}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "123456789012345678901234567890",
            "1".repeat(2_000),
            "[".repeat(1_500) + "]".repeat(1_500),
            "0.1e-5",
            "007",
            "'x'",
            "\"" + "y".repeat(9_000) + "\"",
            ",",
            "}");
    private static final List<String> USERS =
            List.of("", "1", "1.0", "2", "0", "default", "abc", "-1", "nan", "1e0", "\"1,2\"");

    abstract FuzzResult of(FuzzFile file, Random random);

    private interface ByteChange {
        void in(byte[] row, int at);
    }

    static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String withEnd(String row) {
        return row.endsWith("\n") ? row : row + "\n";
    }

    private static Set<Integer> all(FuzzFile file) {
        return IntStream.range(0, file.rows().size()).boxed().collect(Collectors.toSet());
    }

    /** Columns moved; a row that was too long or too short before can suffer from that. */
    private static FuzzResult evenly(FuzzFile file, FuzzFile changed) {
        int width = FuzzFile.cells(file.header()).size();
        boolean even = file.rows().stream().allMatch(row -> FuzzFile.cells(row).size() == width);
        FuzzResult result = counted(changed, all(file));
        return even ? result.withoutHarm() : result;
    }

    private static FuzzResult counted(FuzzFile file, Set<Integer> touched) {
        return new FuzzResult(file.bytes(), touched, file.rows().size());
    }

    private static FuzzFile columns(FuzzFile file, UnaryOperator<List<String>> change) {
        String header = FuzzFile.row(change.apply(FuzzFile.cells(file.header())));
        return file.withHeader(header)
                .withRows(file.rows().stream()
                        .map(row -> FuzzFile.row(change.apply(FuzzFile.cells(row))))
                        .toList());
    }

    /** Changes one cell of one row, in a column whose name fits, if there is one. */
    private static FuzzResult cell(
            FuzzFile file, Random random, @Nullable String column, UnaryOperator<String> change) {
        int row = random.nextInt(file.rows().size());
        List<String> names = FuzzFile.cells(file.header());
        List<String> cells = FuzzFile.cells(file.rows().get(row));
        List<Integer> fitting = IntStream.range(0, Math.min(names.size(), cells.size()))
                .filter(i -> column == null || names.get(i).matches(".*(" + column + ").*"))
                .boxed()
                .toList();
        int at = fitting.isEmpty() ? random.nextInt(cells.size()) : pick(random, fitting);
        cells.set(at, change.apply(cells.get(at)));
        return replaced(file, row, cells);
    }

    /** One row has other cells. A row of which nothing is left is none, and so is an emotion without a name. */
    private static FuzzResult replaced(FuzzFile file, int row, List<String> cells) {
        int named = file.name().equals("emotions.csv") ? 1 : cells.size();
        boolean nothing = cells.subList(0, named).stream()
                .allMatch(cell -> FuzzFile.unquoted(cell).isBlank());
        return new FuzzResult(
                file.with(row, FuzzFile.row(cells)).bytes(),
                Set.of(row),
                nothing ? null : file.rows().size());
    }

    /** Changes bytes of one row, which may touch the next one too if the line end is among them. */
    private static FuzzResult bytes(FuzzFile file, Random random, ByteChange change) {
        int row = random.nextInt(file.rows().size());
        byte[] bytes = file.rows().get(row).getBytes(StandardCharsets.UTF_8);
        boolean end = false;
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            end |= at == bytes.length - 1;
            change.in(bytes, at);
        }
        return replaced(file, row, bytes, end ? Set.of(row, row + 1) : Set.of(row));
    }

    private static FuzzResult replaced(FuzzFile file, int row, byte[] bytes, Set<Integer> touched) {
        byte[] before = (file.header() + String.join("", file.rows().subList(0, row))).getBytes(StandardCharsets.UTF_8);
        byte[] after = String.join("", file.rows().subList(row + 1, file.rows().size()))
                .getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(before.length + bytes.length + after.length)
                .put(before)
                .put(bytes)
                .put(after)
                .array();
        return new FuzzResult(whole, touched, null);
    }
}
