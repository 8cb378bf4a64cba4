/* How long it takes from loading the library to the first report: start LIBRARY RECORD. Microseconds, one start a process. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { uint64_t capacity, length; uint8_t *data; } Buffer;
typedef struct { int32_t length; const uint8_t *data; } Bytes;
typedef struct { int8_t code; Buffer error; } Status;
typedef Buffer (*FromBytes)(Bytes, Status *);
typedef Buffer (*EvaluateJson)(Buffer, Buffer, Status *);

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

/* Bytes as UniFFI hands them over: their number in four bytes, and then they. */
static Buffer given(FromBytes from_bytes, const uint8_t *bytes, int32_t length) {
    uint8_t *all = malloc(length + 4);
    for (int byte = 0; byte < 4; byte++) all[byte] = (uint8_t)(length >> (24 - 8 * byte));
    memcpy(all + 4, bytes, length);
    Status status = {0};
    Buffer buffer = from_bytes((Bytes){length + 4, all}, &status);
    free(all);
    return buffer;
}

int main(int count, char **arguments) {
    static uint8_t record[1 << 22];
    FILE *file = count == 3 ? fopen(arguments[2], "rb") : NULL;
    if (!file) return fprintf(stderr, "expected a library and a record\n"), 2;
    int32_t length = (int32_t)fread(record, 1, sizeof record, file);
    const char *options = "{\"as_at\": \"2026-03-31\"}";

    double start = now();
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    if (!library) return fprintf(stderr, "%s\n", dlerror()), 2;
    FromBytes from_bytes = (FromBytes)dlsym(library, "ffi_careinquiry_mobile_rustbuffer_from_bytes");
    EvaluateJson evaluate = (EvaluateJson)dlsym(library, "uniffi_careinquiry_mobile_fn_func_evaluate_json");
    double loaded = now();
    Status status = {0};
    for (int call = 0; call < 2; call++) {
        Buffer report = evaluate(given(from_bytes, record, length),
                                 given(from_bytes, (const uint8_t *)options, (int32_t)strlen(options)), &status);
        if (status.code || report.length < 100) return fprintf(stderr, "expected a report\n"), 2;
        double done = now();
        if (call == 0) printf("%.0f %.0f", loaded - start, done - loaded);
        else printf(" %.0f\n", done - start);
    }
}
