<?php
/**
 * What WordPress makes of pasted links: core's own discovery, request and filters, without a database or a network.
 *
 *     php wp.php FOLDER-OF-WORDPRESS FOLDER-OF-THE-SITE ADDRESS-OF-THE-SITE [PLUGIN] < addresses, one a line
 *
 * Prints one line of JSON for each address: {url, endpoint, html}; html is false where WordPress refuses.
 */
[ , $wordpress, $site, $root ] = $argv;
$plugin = $argv[4] ?? '';

define( 'ABSPATH', "$wordpress/" );
define( 'WPINC', 'wp-includes' );
define( 'MINUTE_IN_SECONDS', 60 );
error_reporting( E_ALL & ~E_DEPRECATED );
set_error_handler( fn( $level, $message, $file, $line ) => throw new ErrorException( $message, 0, $level, $file, $line ), error_reporting() );

// What core asks of the rest of an installation: nothing stored, nothing translated, one site.
function wp_cache_get( $key ) { return 'alloptions' === $key ? array( 'blog_charset' => 'UTF-8' ) : false; }
function wp_cache_set() { return true; }
function wp_cache_add() { return true; }
function wp_installing() { return false; }
function is_multisite() { return false; }
function __( $text ) { return $text; }
function _x( $text ) { return $text; }
function home_url( $path = '' ) { return 'https://wordpress.example' . $path; }
function is_wp_error( $thing ) { return $thing instanceof WP_Error; }
function wp_generate_password( $length ) {
	return substr( str_shuffle( str_repeat( 'ABCDEFGHJKabcdefghjk23456789', 4 ) ), 0, $length );
}

/** The network: a file of the site, cut where WordPress stops reading. A static host does not look at the query. */
function wp_safe_remote_get( $url, $args = array() ) {
	global $site, $root;
	$path = strtok( substr( $url, strlen( $root ) ), '?#' ) ?: '';
	$file = "$site/$path" . ( '' === $path || str_ends_with( $path, '/' ) ? 'index.html' : '' );
	if ( ! str_starts_with( $url, $root ) || ! is_file( $file ) ) {
		return array( 'code' => 404, 'body' => '' );
	}
	$limit = $args['limit_response_size'] ?? null;
	return array( 'code' => 200, 'body' => file_get_contents( $file, false, null, 0, $limit ) );
}
function wp_remote_retrieve_body( $response ) { return $response['body']; }
function wp_remote_retrieve_response_code( $response ) { return $response['code']; }

// utf8.php came with version 6.9
foreach ( array( 'plugin', 'class-wp-list-util', 'utf8', 'formatting', 'functions', 'kses', 'shortcodes', 'embed', 'class-wp-oembed' ) as $part ) {
	if ( is_file( ABSPATH . WPINC . "/$part.php" ) ) require_once ABSPATH . WPINC . "/$part.php";
}

add_filter( 'pre_option_blog_charset', fn() => 'UTF-8' );
foreach ( array( 'home', 'siteurl' ) as $option ) add_filter( "pre_option_$option", fn() => home_url() );
// as in wp-includes/default-filters.php, which would start much more
add_filter( 'oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3 );
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );

if ( $plugin ) require $plugin;

$oembed = _wp_oembed_get_object();
while ( false !== ( $url = fgets( STDIN ) ) ) {
	$url      = trim( $url );
	$endpoint = $oembed->get_provider( $url );
	$data     = $endpoint ? $oembed->fetch( $endpoint, $url ) : false;
	$html     = $data ? $oembed->data2html( $data, $url ) : false;
	echo json_encode( compact( 'url', 'endpoint', 'html' ) ), "\n";
}
