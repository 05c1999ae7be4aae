// TensorFlow greets on stderr while it is being loaded, before it reads TF_CPP_MIN_LOG_LEVEL. This library's
// constructor comes before TensorFlow's (-z initfirst), and reads it in time.
#include <stdlib.h>

// void absl::log_internal::RawSetMinLogLevel(absl::LogSeverityAtLeast); weak: a TensorFlow without it greets.
extern void set_min_log_level(int level)
    __asm__("_ZN4absl12lts_2025081412log_internal17RawSetMinLogLevelENS0_18LogSeverityAtLeastE") __attribute__((weak));

__attribute__((constructor)) static void quiet(void) {
  const char *level = getenv("TF_CPP_MIN_LOG_LEVEL");
  if (level && set_min_log_level) set_min_log_level(atoi(level));
}
