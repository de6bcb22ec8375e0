#include "hyper/cli/machine.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <random>
#include <sstream>
#include <vector>

#include "hyper/store/database.h"
#include "hyper/units/error.h"

namespace hyper::cli {
namespace {

std::optional<std::string> environment(const char* name) {
    const char* value = secure_getenv(name);
    if (value == nullptr) return std::nullopt;
    return std::string(value);
}

/// The zone of the process as the C library sees it: $TZ, else the system's.
class MachineZone : public Zone {
  public:
    [[nodiscard]] std::string name() const override {
        std::string name = environment("TZ").value_or("");
        if (name.empty()) {
            std::string target(256, '\0');
            const auto size = readlink("/etc/localtime", target.data(), target.size());
            if (size > 0) name = target.substr(0, static_cast<std::size_t>(size));
        }
        if (name.starts_with(':')) name.erase(0, 1);
        const auto folder = name.find("zoneinfo/");
        if (folder != std::string::npos) name.erase(0, folder + 9);
        return name;
    }

    [[nodiscard]] LocalTime at(Instant instant) const override {
        const std::time_t seconds =
            std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
        std::tm local{};
        localtime_r(&seconds, &local);
        const std::chrono::year_month_day date{
            std::chrono::year(local.tm_year + 1900),
            std::chrono::month(static_cast<unsigned>(local.tm_mon + 1)),
            std::chrono::day(static_cast<unsigned>(local.tm_mday))};
        return {Day(date), TimeOfDay{local.tm_hour * 60 + local.tm_min},
                std::chrono::minutes(local.tm_gmtoff / 60)};
    }

    [[nodiscard]] Instant instant(Day day, TimeOfDay time) const override {
        const Instant usual = instant(day, time, -1);
        // Summer time comes before the time that repeats it.
        const Instant summer = instant(day, time, 1);
        const LocalTime shown = at(summer);
        return shown.day == day && shown.time == time ? std::min(usual, summer) : usual;
    }

  private:
    /// As mktime sees it; `summer` is its tm_isdst.
    [[nodiscard]] static Instant instant(Day day, TimeOfDay time, int summer) {
        const auto date = day.date();
        std::tm local{};
        local.tm_year = static_cast<int>(date.year()) - 1900;
        local.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
        local.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
        local.tm_hour = time.minutes / 60;
        local.tm_min = time.minutes % 60;
        local.tm_isdst = summer;
        return Instant(std::chrono::seconds(std::mktime(&local)));
    }
};

/// The terminal's columns and rows; $COLUMNS wins, 80 by 24 where nobody knows.
struct Screen {
    int width = 80;
    int height = 24;
};

Screen screen() {
    Screen screen;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        screen = {size.ws_col, size.ws_row};
    if (const auto columns = environment("COLUMNS")) {
        int width = 0;
        const char* end = columns->data() + columns->size();
        if (std::from_chars(columns->data(), end, width).ptr == end && width > 0)
            screen.width = width;
    }
    screen.width = std::clamp(screen.width, 20, 1000);
    return screen;
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// The pager's words, run without a shell. Empty when none is wanted.
std::vector<std::string> pager_words() {
    std::istringstream words(environment("PAGER").value_or("less"));
    std::vector<std::string> list;
    for (std::string word; words >> word;) list.push_back(word);
    if (list.size() == 1 && list.front() == "cat") list.clear();
    return list;
}

/// Whether the pager has shown `text`; when it has not, nothing was printed.
bool paged(const std::string& text) {
    const auto words = pager_words();
    int ends[2];
    if (words.empty() || pipe2(ends, O_CLOEXEC) != 0) return false;
    if (!environment("LESS")) setenv("LESS", "FRX", 1);
    std::vector<char*> arguments;
    for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO);
    pid_t child = 0;
    const bool started =
        posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    if (started) write_all(ends[1], text);  // a reader may leave before the end
    close(ends[1]);
    if (started) waitpid(child, nullptr, 0);
    return started;
}

/// The wish to end, a signal; 0 where nobody has it.
volatile std::sig_atomic_t asked_to_end = 0;

constexpr std::array ending = {SIGHUP, SIGINT, SIGTERM};

/// What a signal does, where it is not ignored; the second one ends the program at once.
void on_signals(void (*handler)(int)) {
    struct sigaction wanted {};
    wanted.sa_handler = handler;
    wanted.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int signal : ending) {
        struct sigaction now {};
        sigaction(signal, nullptr, &now);
        if (now.sa_handler != SIG_IGN) sigaction(signal, &wanted, nullptr);
    }
}

/// What is on its way is taken back before the program ends, so that nothing is left lying about.
void stop_where_asked() {
    if (asked_to_end != 0)
        throw failed("The command was stopped; nothing was saved.",
                     "Run it again when there is time for it.");
    on_signals([](int signal) { asked_to_end = signal; });
}

void let_signals_end() {
    on_signals(SIG_DFL);
    if (asked_to_end != 0) std::raise(asked_to_end);
}

/// A bar on the terminal, from the second second on and not too often.
class ProgressBar {
  public:
    void show(std::size_t done, std::size_t all) {
        const auto now = Clock::now();
        if (done < all && (now - start_ < std::chrono::seconds(1) || now - shown_ < pause)) return;
        if (done >= all && shown_ == Clock::time_point()) return;
        shown_ = now;
        constexpr std::size_t columns = 30;
        const std::size_t full = columns * done / all;
        const std::string bar = std::string(full, '#') + std::string(columns - full, '.');
        const std::string text = "\r[" + bar + "] " + std::to_string(100 * done / all) + " %";
        write_all(STDERR_FILENO, done < all ? text : "\r\033[K");
    }

  private:
    using Clock = std::chrono::steady_clock;
    static constexpr auto pause = std::chrono::milliseconds(100);
    Clock::time_point start_ = Clock::now();
    Clock::time_point shown_;
};

}  // namespace

/// Asked of the system itself: std::random_device first asks the processor what it can, which takes
/// longer in a virtual machine than all the rest of starting.
std::uint64_t random_number() {
    std::uint64_t number = 0;
    if (getrandom(&number, sizeof number, 0) != sizeof number) return std::random_device()();
    return number;
}

World this_machine() {
    store::protect_process();
    std::signal(SIGPIPE, SIG_IGN);  // a reader that leaves early is no error
    World world;
    world.now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    world.zone = std::make_shared<MachineZone>();
    world.random_seed = random_number();
    const Screen terminal = screen();
    world.width = terminal.width;
    world.height = terminal.height;
    world.output_is_terminal = isatty(STDOUT_FILENO) == 1;
    world.input_is_terminal = isatty(STDIN_FILENO) == 1;
    world.no_color = environment("NO_COLOR");
    world.term = environment("TERM");
    for (const char* name : {"LANG", "LC_CTYPE", "LC_ALL"})  // the last one wins
        if (auto locale = environment(name); locale && !locale->empty()) world.locale = locale;
    world.hyper_db = environment("HYPER_DB");
    world.xdg_data_home = environment("XDG_DATA_HOME");
    world.home = environment("HOME");
    const bool shown = isatty(STDERR_FILENO) == 1;
    world.progress = [shown, bar = ProgressBar()](std::size_t done, std::size_t all) mutable {
        if (done < all) stop_where_asked();
        if (shown) bar.show(done, all);
    };
    world.read_line = [] {
        let_signals_end();
        std::string line;
        return std::getline(std::cin, line) ? std::optional(line) : std::nullopt;
    };
    world.ask = [](const std::string& question) { write_all(STDOUT_FILENO, question); };
    world.write = [](std::string_view piece) {
        if (write_all(STDOUT_FILENO, piece)) return true;
        if (errno == EPIPE) return false;
        throw failed("The output could not be written to its end.",
                     "Is the disk behind the output full? The log is as it was.");
    };
    return world;
}

int print(const Outcome& outcome, const World& world) {
    world.progress(1, 1);  // wipes the bar of a command that did not come to its end
    const auto lines = std::count(outcome.out.begin(), outcome.out.end(), '\n');
    const bool long_page = outcome.page && world.output_is_terminal && lines >= world.height;
    // What went wrong stands where it is seen last, a remark above what it is about.
    const bool went_wrong = outcome.code != 0;
    if (!went_wrong) write_all(STDERR_FILENO, outcome.err);
    if (long_page && paged(outcome.out)) return outcome.code;
    const int trouble = write_all(STDOUT_FILENO, outcome.out) ? 0 : errno;
    if (went_wrong) {
        write_all(STDERR_FILENO, outcome.err);
        let_signals_end();
    }
    // A reader that is gone had seen enough.
    if (trouble == 0 || trouble == EPIPE) return outcome.code;
    write_all(STDERR_FILENO,
              "hyper: The command was carried out, but its output could not be written.\n"
              "hint: Is the disk behind the output full? hyper history shows what is stored.\n");
    return static_cast<int>(ExitCode::failed);
}

}  // namespace hyper::cli
